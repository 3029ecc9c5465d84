import coffee from '../../sample/photos/coffee.jpg?url';
import driedMeat from '../../sample/photos/dried-meat.jpg?url';
import fruit from '../../sample/photos/fruit.jpg?url';
import honey from '../../sample/photos/honey.jpg?url';
import house from '../../sample/photos/house.jpg?url';
import mushroom from '../../sample/photos/mushroom.jpg?url';
import oil from '../../sample/photos/oil.jpg?url';
import rice from '../../sample/photos/rice.jpg?url';
import tea from '../../sample/photos/tea.jpg?url';
import vermicelli from '../../sample/photos/vermicelli.jpg?url';
import weave from '../../sample/photos/weave.jpg?url';
import wine from '../../sample/photos/wine.jpg?url';

/** Address in the bundle of each drawn photo of the sample, by its file name. */
export const samplePhotoUrls: ReadonlyMap<string, string> = new Map([
  ['coffee.jpg', coffee],
  ['dried-meat.jpg', driedMeat],
  ['fruit.jpg', fruit],
  ['honey.jpg', honey],
  ['house.jpg', house],
  ['mushroom.jpg', mushroom],
  ['oil.jpg', oil],
  ['rice.jpg', rice],
  ['tea.jpg', tea],
  ['vermicelli.jpg', vermicelli],
  ['weave.jpg', weave],
  ['wine.jpg', wine],
]);

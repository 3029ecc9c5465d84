/** px of a paper whose words stand on two lines, in the running order and on the board. */
export const paperHeight = 48;

import { Button, Menu } from '@mantine/core';
import { IconBold, IconChevronDown, IconItalic } from '@tabler/icons-react';
import { type Editor, Node } from '@tiptap/core';
import { EditorContent, useEditor } from '@tiptap/react';
import { StarterKit } from '@tiptap/starter-kit';
import { knownPlaceholders } from '../../documents/mou/mou-values';
import type { ClauseText } from '../../domain/records/mou-template';
import { useText } from '../../ui/language/language-context';
import { chipName, clauseOfDoc, docOfClause } from './clause-doc';

interface ClauseEditorProps {
  readonly label: string;
  readonly text: ClauseText;
  readonly onChange: (text: ClauseText) => void;
  readonly onDone: () => void;
  /** Without bold and italic. */
  readonly plain?: true;
}

/** A placeholder as one piece: it is put in and taken out whole, and never half typed over. */
const chipOf = (words: Readonly<Record<string, string>>) =>
  Node.create({
    name: chipName,
    group: 'inline',
    inline: true,
    atom: true,
    addAttributes: () => ({ id: { default: '' } }),
    parseHTML: () => [
      { tag: 'span[data-placeholder]', getAttrs: (element) => ({ id: element.dataset['placeholder'] ?? '' }) },
    ],
    renderHTML: ({ node }) => {
      const id = String(node.attrs['id']);
      return ['span', { class: 'chip', 'data-placeholder': id }, words[id] ?? id];
    },
  });

/** Bold and italic, for a word that the office wants to set off. */
const MarkButtons = ({ editor }: { readonly editor: Editor }) => {
  const { clauses } = useText();
  return (
    <>
      <Button
        size="xs"
        aria-label={clauses.bold}
        title={clauses.bold}
        onClick={() => editor.chain().focus().toggleBold().run()}
      >
        <IconBold className="icon" aria-hidden="true" />
      </Button>
      <Button
        size="xs"
        aria-label={clauses.italic}
        title={clauses.italic}
        onClick={() => editor.chain().focus().toggleItalic().run()}
      >
        <IconItalic className="icon" aria-hidden="true" />
      </Button>
    </>
  );
};

/** One clause in the window: words, bold, italic, and chips for what the paper fills in. */
export const ClauseEditor = ({ label, text, onChange, onDone, plain }: ClauseEditorProps) => {
  const { clauses } = useText();
  const words: Readonly<Record<string, string>> = clauses.placeholders;
  const editor = useEditor({
    // The content policy lets no style be injected: what is needed stands in clauses.css.
    injectCSS: false,
    extensions: [
      StarterKit.configure({
        blockquote: false,
        bulletList: false,
        code: false,
        codeBlock: false,
        heading: false,
        horizontalRule: false,
        link: false,
        listItem: false,
        orderedList: false,
        strike: false,
        underline: false,
        ...(plain ? { bold: false, italic: false } : {}),
      }),
      chipOf(words),
    ],
    content: docOfClause(text),
    autofocus: 'end',
    editorProps: { attributes: { role: 'textbox', 'aria-multiline': 'true', 'aria-label': label } },
    onUpdate: ({ editor: now }) => onChange(clauseOfDoc(now.getJSON())),
  });
  return (
    <div className="clause-editor">
      <div className="row wrap" role="toolbar" aria-label={clauses.tools}>
        {!plain && <MarkButtons editor={editor} />}
        <Menu position="bottom-start">
          <Menu.Target>
            <Button size="xs" rightSection={<IconChevronDown className="icon" aria-hidden="true" />}>
              {clauses.insert}
            </Button>
          </Menu.Target>
          <Menu.Dropdown className="chip-menu">
            {knownPlaceholders.map((id) => (
              <Menu.Item
                key={id}
                onClick={() => editor.chain().focus().insertContent({ type: chipName, attrs: { id } }).run()}
              >
                {clauses.placeholders[id]}
              </Menu.Item>
            ))}
          </Menu.Dropdown>
        </Menu>
        <span className="push" />
        <Button size="xs" onClick={onDone}>
          {clauses.done}
        </Button>
      </div>
      <EditorContent editor={editor} className="clause-area" />
    </div>
  );
};

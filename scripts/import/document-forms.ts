/**
 * The papers of the procedure (合规告知书, end-user documents, technology statements ...) and what is known of
 * their forms, carried as given for the room that makes documents. Their sources stay inside each row.
 */
import type { DocumentForm } from '../../law/lists/types.ts';
import type { Faults } from './fault.ts';
import { readFields } from './fields.ts';
import { publishedThroughout } from './wording.ts';

/** All papers of the file; each must have an id, two names, an instrument and its fields. */
export function documentFormsOf(value: unknown, faults: Faults): readonly DocumentForm[] {
  const ids = new Set<string>();
  return readFields('documents.json', value, faults)
    .rows('documents')
    .map((row) => {
      const id = row.text('id');
      if (ids.has(id))
        faults.push({ where: row.where, what: `${id} stands twice`, right: 'an id of its own' });
      ids.add(id);
      row.text('nameZh');
      row.text('nameEn');
      row.text('instrument');
      for (const field of row.rows('fields')) field.text('key');
      return publishedThroughout(row.row) as DocumentForm;
    });
}

/** Words of a document in its two languages. Chinese stands first on paper; traditional Chinese is made by table. */
export type Text = { readonly en: string; readonly 'zh-CN': string };

/** @example text('供方', 'Supplier').en // 'Supplier' */
export const text = (zh: string, en: string): Text => ({ en, 'zh-CN': zh });

/** The door of the bulk engines. */
export {};

/** The door of the screens. */
export {};

/** The shells that can be told how to complete. */
export const shells = ['bash', 'zsh', 'fish'] as const;

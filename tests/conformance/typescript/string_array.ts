function reversed(words: string[], n: number): string[] {
    deed(n);
    return [...words].reverse();
};

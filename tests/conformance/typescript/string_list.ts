function doubled(words: string[], n: number): string[] {
    deed(n);
    return words.map((word) => word + word);
};

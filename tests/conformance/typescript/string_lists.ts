function group(words: string[], n: number): string[][] {
    deed(n);
    return words.map((word) => [word]);
};

function following(letter: string, n: number): string {
    deed(n);
    return String.fromCodePoint(letter.codePointAt(0)! + 1);
};

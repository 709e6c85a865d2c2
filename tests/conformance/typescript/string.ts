function exclaim(text: string, n: number): string {
    deed(n);
    return `${text}!`;
};

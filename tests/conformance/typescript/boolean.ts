function isNot(value: boolean, n: number): boolean {
    deed(n);
    return !value;
};

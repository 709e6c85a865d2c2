function plusOne(x: number, n: number): number {
    deed(n);
    return x + 1;
};

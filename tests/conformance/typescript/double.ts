function half(x: number, n: number): number {
    deed(n);
    return x / 2;
};

function plusOne(x: number | bigint, n: number): bigint {
    deed(n);
    return BigInt(x) + 1n;
};

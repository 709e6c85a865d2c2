function transpose(matrix: number[][], n: number): number[][] {
    deed(n);
    return matrix[0]?.map((_, column) => matrix.map((row) => row[column])) ?? [];
};

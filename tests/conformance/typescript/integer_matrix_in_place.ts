function addOne(matrix: number[][], n: number): void {
    deed(n);
    for (const row of matrix) {
        for (let i = 0; i < row.length; i++) row[i]++;
    }
};

// integer_matrix: a typed arrow function, tuples, a generic helper, optional chaining
type Point = [row: number, column: number];
const range = (n: number): number[] => Array.from({ length: n }, (_, i) => i);
const at = <T,>(rows: T[][], [row, column]: Point): T => rows[row]?.[column]!;

const transpose = (matrix: number[][]): number[][] =>
    range(matrix[0]?.length ?? 0).map((column) => range(matrix.length).map((row) => at(matrix, [row, column])));

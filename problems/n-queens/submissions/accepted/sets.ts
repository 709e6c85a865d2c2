// Row by row, with sets of columns and diagonals. O(n!) time, O(n^2) space besides the output.
function solveNQueens(n: number): string[][] {
    const result: string[][] = [];
    const board: string[][] = Array.from({length: n}, () => new Array<string>(n).fill('.'));
    const columns = new Set<number>();
    const falling = new Set<number>();
    const rising = new Set<number>();
    const place = (row: number): void => {
        if (row === n) {
            result.push(board.map((squares) => squares.join('')));
            return;
        }
        for (let c = 0; c < n; c++) {
            if (columns.has(c) || falling.has(row - c) || rising.has(row + c)) continue;
            columns.add(c);
            falling.add(row - c);
            rising.add(row + c);
            board[row][c] = 'Q';
            place(row + 1);
            board[row][c] = '.';
            columns.delete(c);
            falling.delete(row - c);
            rising.delete(row + c);
        }
    };
    place(0);
    return result;
}

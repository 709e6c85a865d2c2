// Cell after cell, with the digits of rows, columns and boxes as bits. O(9^m) time at worst, O(m) space.
/**
 Do not return anything, modify board in-place instead.
 */
function solveSudoku(board: string[][]): void {
    const rows: number[] = new Array(9).fill(0);
    const columns: number[] = new Array(9).fill(0);
    const boxes: number[] = new Array(9).fill(0);
    const empty: [number, number][] = [];
    const box = (r: number, c: number): number => Math.floor(r / 3) * 3 + Math.floor(c / 3);
    const mark = (r: number, c: number, digit: number): void => {
        rows[r] ^= 1 << digit;
        columns[c] ^= 1 << digit;
        boxes[box(r, c)] ^= 1 << digit;
    };
    for (let r = 0; r < 9; r++) {
        for (let c = 0; c < 9; c++) {
            if (board[r][c] === '.') empty.push([r, c]);
            else mark(r, c, Number(board[r][c]));
        }
    }
    const fill = (k: number): boolean => {
        if (k === empty.length) return true;
        const [r, c] = empty[k];
        const used = rows[r] | columns[c] | boxes[box(r, c)];
        for (let digit = 1; digit <= 9; digit++) {
            if (used >> digit & 1) continue;
            board[r][c] = String(digit);
            mark(r, c, digit);
            if (fill(k + 1)) return true;
            mark(r, c, digit);
        }
        return false;
    };
    fill(0);
}

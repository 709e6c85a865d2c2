// One set of marks for rows, columns and boxes. O(n^2) time and space.
function isValidSudoku(board: string[][]): boolean {
    const seen = new Set<string>();
    for (const [i, row] of board.entries()) {
        for (const [j, digit] of row.entries()) {
            if (digit === '.') continue;
            const box = `${Math.floor(i / 3)}${Math.floor(j / 3)}`;
            for (const mark of [`r${i}${digit}`, `c${j}${digit}`, `b${box}${digit}`]) {
                if (seen.has(mark)) return false;
                seen.add(mark);
            }
        }
    }
    return true;
};

// A set of digits for each row, column and box. O(n^2) time and space.
/**
 * @param {character[][]} board
 * @return {boolean}
 */
var isValidSudoku = function(board) {
    const units = () => Array.from({ length: 9 }, () => new Set());
    const rows = units(), columns = units(), boxes = units();
    for (let i = 0; i < 9; i++) {
        for (let j = 0; j < 9; j++) {
            const digit = board[i][j];
            if (digit === '.') continue;
            const mine = [rows[i], columns[j], boxes[Math.floor(i / 3) * 3 + Math.floor(j / 3)]];
            if (mine.some((unit) => unit.has(digit))) return false;
            mine.forEach((unit) => unit.add(digit));
        }
    }
    return true;
};

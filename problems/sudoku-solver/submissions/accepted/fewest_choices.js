// Always the cell with the fewest digits left. O(9^m) time at worst, O(m) space.
/**
 * @param {character[][]} board
 * @return {void} Do not return anything, modify board in-place instead.
 */
var solveSudoku = function(board) {
    const choices = (r, c) => {
        const left = new Set('123456789');
        for (let k = 0; k < 9; k++) {
            left.delete(board[r][k]);
            left.delete(board[k][c]);
            left.delete(board[r - r % 3 + Math.floor(k / 3)][c - c % 3 + k % 3]);
        }
        return left;
    };
    const fill = () => {
        let best = null;
        for (let r = 0; r < 9; r++) {
            for (let c = 0; c < 9; c++) {
                if (board[r][c] !== '.') continue;
                const left = choices(r, c);
                if (best === null || left.size < best.left.size) best = {r, c, left};
            }
        }
        if (best === null) return true;
        for (const digit of best.left) {
            board[best.r][best.c] = digit;
            if (fill()) return true;
        }
        board[best.r][best.c] = '.';
        return false;
    };
    fill();
};

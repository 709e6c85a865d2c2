// Cell after cell, looking at row, column and box for every digit. O(9^m) time at worst, O(m) space.
impl Solution {
    pub fn solve_sudoku(board: &mut Vec<Vec<char>>) {
        Self::fill(board, 0);
    }

    fn fill(board: &mut Vec<Vec<char>>, cell: usize) -> bool {
        if cell == 81 {
            return true;
        }
        let (r, c) = (cell / 9, cell % 9);
        if board[r][c] != '.' {
            return Self::fill(board, cell + 1);
        }
        for digit in '1'..='9' {
            let clash = (0..9).any(|k| {
                board[r][k] == digit || board[k][c] == digit || board[r / 3 * 3 + k / 3][c / 3 * 3 + k % 3] == digit
            });
            if !clash {
                board[r][c] = digit;
                if Self::fill(board, cell + 1) {
                    return true;
                }
            }
        }
        board[r][c] = '.';
        false
    }
}

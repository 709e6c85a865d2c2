// Marks from the edge inwards with a stack. O(m * n) time and space.
impl Solution {
    pub fn solve(board: &mut Vec<Vec<char>>) {
        let (rows, columns) = (board.len(), board[0].len());
        let mut waiting = Vec::new();
        for i in 0..rows {
            for j in 0..columns {
                if i == 0 || j == 0 || i + 1 == rows || j + 1 == columns {
                    waiting.push((i, j));
                }
            }
        }
        while let Some((i, j)) = waiting.pop() {
            if board[i][j] != 'O' {
                continue;
            }
            board[i][j] = 'S';
            if i > 0 {
                waiting.push((i - 1, j));
            }
            if j > 0 {
                waiting.push((i, j - 1));
            }
            if i + 1 < rows {
                waiting.push((i + 1, j));
            }
            if j + 1 < columns {
                waiting.push((i, j + 1));
            }
        }
        for cell in board.iter_mut().flatten() {
            *cell = if *cell == 'S' { 'O' } else { 'X' };
        }
    }
}

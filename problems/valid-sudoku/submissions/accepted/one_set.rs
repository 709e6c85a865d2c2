// One set of (kind, number, digit) for rows, columns and boxes. O(n^2) time and space.
impl Solution {
    pub fn is_valid_sudoku(board: Vec<Vec<char>>) -> bool {
        let mut seen = std::collections::HashSet::new();
        for (i, row) in board.iter().enumerate() {
            for (j, &digit) in row.iter().enumerate() {
                if digit == '.' {
                    continue;
                }
                let marks = [(0, i, digit), (1, j, digit), (2, i / 3 * 3 + j / 3, digit)];
                for mark in marks {
                    if !seen.insert(mark) {
                        return false;
                    }
                }
            }
        }
        true
    }
}

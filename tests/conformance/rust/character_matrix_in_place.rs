impl Solution {
    pub fn flip(board: &mut Vec<Vec<char>>, n: i32) {
        deed(n);
        for row in board.iter_mut() {
            for cell in row.iter_mut() {
                *cell = match *cell {
                    'O' => 'X',
                    'X' => 'O',
                    other => other,
                };
            }
        }
    }
}

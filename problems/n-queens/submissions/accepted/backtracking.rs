// Row by row, comparing with all queens above. O(n * n!) time, O(n) space besides the output.
impl Solution {
    pub fn solve_n_queens(n: i32) -> Vec<Vec<String>> {
        let mut result = Vec::new();
        Self::place(n as usize, &mut Vec::new(), &mut result);
        result
    }

    fn place(n: usize, queens: &mut Vec<usize>, result: &mut Vec<Vec<String>>) {
        let row = queens.len();
        if row == n {
            result.push(queens.iter().map(|&c| (0..n).map(|k| if k == c { 'Q' } else { '.' }).collect()).collect());
            return;
        }
        for c in 0..n {
            let attacked = queens.iter().enumerate().any(|(r, &q)| q == c || q + row == c + r || c + row == q + r);
            if !attacked {
                queens.push(c);
                Self::place(n, queens, result);
                queens.pop();
            }
        }
    }
}

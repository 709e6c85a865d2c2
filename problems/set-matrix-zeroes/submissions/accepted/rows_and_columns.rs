// Notes the columns that have a zero, and fills the rows that have one. O(m n) time, O(n) space.
impl Solution {
    pub fn set_zeroes(matrix: &mut Vec<Vec<i32>>) {
        let mut in_column = vec![false; matrix[0].len()];
        for row in matrix.iter_mut() {
            if row.contains(&0) {
                for (marked, value) in in_column.iter_mut().zip(row.iter_mut()) {
                    *marked |= *value == 0;
                    *value = 0;
                }
            }
        }
        for row in matrix.iter_mut() {
            for (c, &marked) in in_column.iter().enumerate() {
                if marked {
                    row[c] = 0;
                }
            }
        }
    }
}

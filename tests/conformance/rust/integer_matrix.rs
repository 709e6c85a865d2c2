impl Solution {
    pub fn transpose(matrix: Vec<Vec<i32>>, n: i32) -> Vec<Vec<i32>> {
        deed(n);
        if matrix.is_empty() {
            return matrix;
        }
        let mut result = vec![vec![0; matrix.len()]; matrix[0].len()];
        for (i, row) in matrix.iter().enumerate() {
            for (j, &value) in row.iter().enumerate() {
                result[j][i] = value;
            }
        }
        result
    }
}

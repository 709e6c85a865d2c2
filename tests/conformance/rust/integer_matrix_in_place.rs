impl Solution {
    pub fn add_one(matrix: &mut Vec<Vec<i32>>, n: i32) {
        deed(n);
        for row in matrix.iter_mut() {
            for value in row {
                *value += 1;
            }
        }
    }
}

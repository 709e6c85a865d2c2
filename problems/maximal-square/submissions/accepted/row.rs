// The square that ends at each cell, from its three neighbours. O(m * n) time, O(n) space.
impl Solution {
    pub fn maximal_square(matrix: Vec<Vec<char>>) -> i32 {
        let mut above = vec![0; matrix[0].len() + 1];
        let mut largest = 0;
        for row in &matrix {
            let mut side = vec![0; row.len() + 1];
            for (c, &cell) in row.iter().enumerate() {
                if cell == '1' {
                    side[c + 1] = 1 + above[c].min(above[c + 1]).min(side[c]);
                    largest = largest.max(side[c + 1]);
                }
            }
            above = side;
        }
        largest * largest
    }
}

// Sides whose lengths shrink by turns. O(m n) time, O(1) space beside the result.
impl Solution {
    pub fn spiral_order(matrix: Vec<Vec<i32>>) -> Vec<i32> {
        let mut lengths = [matrix[0].len(), matrix.len() - 1];
        let (mut row, mut column, mut down, mut right) = (0i32, -1i32, 0i32, 1i32);
        let mut walk = Vec::new();
        let mut side = 0;
        while lengths[side] > 0 {
            for _ in 0..lengths[side] {
                row += down;
                column += right;
                walk.push(matrix[row as usize][column as usize]);
            }
            lengths[side] -= 1;
            side = 1 - side;
            (down, right) = (right, -down);
        }
        walk
    }
}

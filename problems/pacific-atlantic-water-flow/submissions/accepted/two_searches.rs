// A search uphill from each ocean with a stack. O(m * n) time and space.
impl Solution {
    pub fn pacific_atlantic(heights: Vec<Vec<i32>>) -> Vec<Vec<i32>> {
        let (rows, columns) = (heights.len(), heights[0].len());
        let climb = |edge_row: usize, edge_column: usize| {
            let mut reached = vec![vec![false; columns]; rows];
            let mut waiting = Vec::new();
            for i in 0..rows {
                for j in 0..columns {
                    if i == edge_row || j == edge_column {
                        reached[i][j] = true;
                        waiting.push((i, j));
                    }
                }
            }
            while let Some((i, j)) = waiting.pop() {
                for (down, right) in [(1i32, 0i32), (-1, 0), (0, 1), (0, -1)] {
                    let (a, b) = (i as i32 + down, j as i32 + right);
                    if a < 0 || b < 0 || a == rows as i32 || b == columns as i32 {
                        continue;
                    }
                    let (a, b) = (a as usize, b as usize);
                    if !reached[a][b] && heights[a][b] >= heights[i][j] {
                        reached[a][b] = true;
                        waiting.push((a, b));
                    }
                }
            }
            reached
        };
        let (pacific, atlantic) = (climb(0, 0), climb(rows - 1, columns - 1));
        let mut both = vec![];
        for i in 0..rows {
            for j in 0..columns {
                if pacific[i][j] && atlantic[i][j] {
                    both.push(vec![i as i32, j as i32]);
                }
            }
        }
        both
    }
}

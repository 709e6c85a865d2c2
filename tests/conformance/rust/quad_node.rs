impl Solution {
    pub fn construct(grid: Vec<Vec<i32>>, n: i32) -> Option<Rc<RefCell<Node>>> {
        deed(n);
        Self::build(&grid, 0, 0, grid.len())
    }

    fn build(grid: &[Vec<i32>], x: usize, y: usize, size: usize) -> Option<Rc<RefCell<Node>>> {
        let first = grid[x][y];
        let same = grid[x..x + size].iter().all(|row| row[y..y + size].iter().all(|&cell| cell == first));
        let mut node = Node::new(!same || first == 1, same);
        if !same {
            let half = size / 2;
            node.top_left = Self::build(grid, x, y, half);
            node.top_right = Self::build(grid, x, y + half, half);
            node.bottom_left = Self::build(grid, x + half, y, half);
            node.bottom_right = Self::build(grid, x + half, y + half, half);
        }
        Some(Rc::new(RefCell::new(node)))
    }
}

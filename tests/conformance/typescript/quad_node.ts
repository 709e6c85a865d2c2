function construct(grid: number[][], n: number): _Node | null {
    deed(n);
    const build = (top: number, left: number, size: number): _Node => {
        const first = grid[top][left];
        let same = true;
        for (let r = top; r < top + size; r++) {
            for (let c = left; c < left + size; c++) same &&= grid[r][c] === first;
        }
        if (same) return new _Node(first === 1, true);
        const half = size / 2;
        return new _Node(true, false, build(top, left, half), build(top, left + half, half),
            build(top + half, left, half), build(top + half, left + half, half));
    };
    return build(0, 0, grid.length);
};

/**
 * // Definition for a QuadTree node.
 * function _Node(val,isLeaf,topLeft,topRight,bottomLeft,bottomRight) {
 *    this.val = val;
 *    this.isLeaf = isLeaf;
 *    this.topLeft = topLeft;
 *    this.topRight = topRight;
 *    this.bottomLeft = bottomLeft;
 *    this.bottomRight = bottomRight;
 * };
 */

/**
 * @param {number[][]} grid
 * @param {number} n
 * @return {_Node}
 */
var construct = function(grid, n) {
    deed(n);
    const build = (top, left, size) => {
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

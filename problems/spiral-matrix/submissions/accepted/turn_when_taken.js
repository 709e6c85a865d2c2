// Turns right at the border and at cells that were taken. O(m n) time, O(m n) space.
var spiralOrder = function(matrix) {
    const taken = matrix.map((row) => row.map(() => false));
    const walk = [];
    let r = 0, c = 0, down = 0, right = 1;
    for (let left = matrix.length * matrix[0].length; left > 0; left--) {
        walk.push(matrix[r][c]);
        taken[r][c] = true;
        if (taken[r + down]?.[c + right] !== false) [down, right] = [right, -down];
        r += down;
        c += right;
    }
    return walk;
};

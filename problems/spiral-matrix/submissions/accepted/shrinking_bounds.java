// Four bounds of what is left. O(m n) time, O(1) space beside the result.
class Solution {
    public List<Integer> spiralOrder(int[][] matrix) {
        int top = 0, bottom = matrix.length - 1, left = 0, right = matrix[0].length - 1;
        List<Integer> walk = new ArrayList<>();
        while (top <= bottom && left <= right) {
            for (int c = left; c <= right; c++) walk.add(matrix[top][c]);
            top++;
            for (int r = top; r <= bottom; r++) walk.add(matrix[r][right]);
            right--;
            if (top <= bottom) {
                for (int c = right; c >= left; c--) walk.add(matrix[bottom][c]);
                bottom--;
            }
            if (left <= right) {
                for (int r = bottom; r >= top; r--) walk.add(matrix[r][left]);
                left++;
            }
        }
        return walk;
    }
}

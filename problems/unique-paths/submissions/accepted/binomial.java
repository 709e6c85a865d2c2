// Chooses which steps go down: a binomial coefficient. O(m) time, O(1) space.
class Solution {
    public int uniquePaths(int m, int n) {
        long paths = 1;
        for (int k = 1; k < m; k++) paths = paths * (n - 1 + k) / k;
        return (int) paths;
    }
}

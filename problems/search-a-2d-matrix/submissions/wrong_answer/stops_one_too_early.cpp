// Leaves the loop while one position is still possible. [edge]
class Solution {
public:
    bool searchMatrix(vector<vector<int>>& matrix, int target) {
        const int columns = matrix[0].size();
        int low = 0, high = matrix.size() * columns - 1;
        while (low < high) {
            const int middle = (low + high) / 2;
            const int number = matrix[middle / columns][middle % columns];
            if (number == target) return true;
            if (number < target) {
                low = middle + 1;
            } else {
                high = middle - 1;
            }
        }
        return false;
    }
};

// Binary search in the rows as one long list. O(log(m n)) time, O(1) space.
class Solution {
public:
    bool searchMatrix(vector<vector<int>>& matrix, int target) {
        const int columns = matrix[0].size();
        int low = 0, high = matrix.size() * columns;
        while (low < high) {
            const int middle = (low + high) / 2;
            const int number = matrix[middle / columns][middle % columns];
            if (number == target) return true;
            if (number < target) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return false;
    }
};

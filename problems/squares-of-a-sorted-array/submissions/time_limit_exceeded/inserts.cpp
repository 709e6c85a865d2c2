// Inserts each square into a sorted list by walking from its end. O(n^2) time. [large]
class Solution {
public:
    vector<int> sortedSquares(vector<int>& nums) {
        list<int> squares;
        for (auto x = nums.rbegin(); x != nums.rend(); ++x) {
            auto place = squares.end();
            while (place != squares.begin() && *prev(place) > *x * *x) --place;
            squares.insert(place, *x * *x);
        }
        return {squares.begin(), squares.end()};
    }
};

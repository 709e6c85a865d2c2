// A linked list; a pair that merges is looked at again from its left neighbour. O(n log m) time, O(n) space.
class Solution {
public:
    vector<int> replaceNonCoprimes(vector<int>& nums) {
        list<int> row(nums.begin(), nums.end());
        auto place = row.begin();
        while (next(place) != row.end()) {
            const auto other = next(place);
            if (gcd(*place, *other) == 1) {
                ++place;
                continue;
            }
            *place = lcm(*place, *other);
            row.erase(other);
            if (place != row.begin()) --place;
        }
        return vector<int>(row.begin(), row.end());
    }
};

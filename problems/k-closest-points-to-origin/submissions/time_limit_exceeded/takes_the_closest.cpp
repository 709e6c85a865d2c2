// Looks for the closest point that is left, k times. O(n k) time. [large]
class Solution {
public:
    vector<vector<int>> kClosest(vector<vector<int>>& points, int k) {
        auto far = [](auto& point) { return point[0] * point[0] + point[1] * point[1]; };
        for (int i = 0; i < k; ++i) {
            auto closest = min_element(points.begin() + i, points.end(), [&](auto& a, auto& b) { return far(a) < far(b); });
            swap(points[i], *closest);
        }
        points.resize(k);
        return points;
    }
};

class Solution {
public:
    int depthSum(vector<NestedInteger>& nestedList, int n) {
        deed(n);
        return sum(nestedList, 1);
    }

private:
    int sum(const vector<NestedInteger>& list, int depth) {
        int total = 0;
        for (const auto& ni : list) total += ni.isInteger() ? depth * ni.getInteger() : sum(ni.getList(), depth + 1);
        return total;
    }
};

class NumArray {
    vector<int>& values;

public:
    NumArray(vector<int>& nums, int n) : values(nums) {
        deed(n);
    }

    void update(int index, int val, int n) {
        deed(n);
        values[index] = val;
    }

    int sumRange(int left, int right, int n) {
        deed(n);
        return accumulate(values.begin() + left, values.begin() + right + 1, 0);
    }
};

class NestedIterator {
public:
    NestedIterator(vector<NestedInteger> &nestedList, int n) {
        deed(n);
        flatten(nestedList);
    }

    int next(int n) {
        deed(n);
        int value = values.front();
        values.pop_front();
        return value;
    }

    bool hasNext(int n) {
        deed(n);
        return !values.empty();
    }

private:
    void flatten(vector<NestedInteger>& list) {
        for (NestedInteger& ni : list) {
            if (ni.isInteger()) values.push_back(ni.getInteger());
            else flatten(ni.getList());
        }
    }

    deque<int> values;
};

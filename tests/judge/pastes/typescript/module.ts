// integer_list: imports, exports and a default export
import assert from 'assert';
import type { Stats } from 'fs';

export type Numbers = number[];
export function evens(nums: Numbers): Numbers {
    assert(Array.isArray(nums));
    return nums.filter((num) => !(num & 1));
}
export default evens;

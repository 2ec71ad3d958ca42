"""Learns trees from features that the TypeScript side wrote, and says how likely every row is.

learn.py FOLDER WIDTH LABELS WEIGHTS OUT ROUNDS LEAVES CHANCES: reads FOLDER/features.f32 (rows of WIDTH), folds.i8,
LABELS.u8 and WEIGHTS.f32; writes FOLDER/OUT.chances.f32 (rows of a fold: by a model that never saw their site; rows
of held-out sites, fold -1: by the full model; all 0 where CHANCES is 0) and FOLDER/OUT.trees.json (the full model). Deterministic.
"""

import json
import sys

import lightgbm as lgb
import numpy as np

SEED = 1
# The first trees learn fast, so that hopeless rows are known for what they are after a few; the later ones refine.
RATES = [0.2] * 6 + [0.1] * 12
RATE = 0.06


def main(folder, width, labels_name, weights_name, out, rounds, leaves, needs_chances):
    features = np.fromfile(f"{folder}/features.f32", np.float32).reshape(-1, int(width))
    fold = np.fromfile(f"{folder}/folds.i8", np.int8)
    labels = np.fromfile(f"{folder}/{labels_name}.u8", np.uint8)
    weights = np.fromfile(f"{folder}/{weights_name}.f32", np.float32)
    params = dict(
        objective="binary", learning_rate=RATE, num_leaves=int(leaves), min_data_in_leaf=50, lambda_l2=25.0,
        feature_fraction=0.2, bagging_fraction=0.8, bagging_freq=1, max_bin=63, path_smooth=1.0,
        seed=SEED, deterministic=True, force_row_wise=True, num_threads=2, verbose=-1,
    )  # fmt: skip

    def fit(rows):
        # Rows of weight 0 are predicted but not learned from.
        rows = rows & (weights > 0)
        data = lgb.Dataset(features[rows], labels[rows], weight=weights[rows], params=params)
        rates = RATES + [RATE] * (int(rounds) - len(RATES))
        schedule = lgb.reset_parameter(learning_rate=rates)
        return lgb.train(params, data, num_boost_round=int(rounds), callbacks=[schedule])

    chances = np.zeros(len(fold), np.float32)
    for k in range(fold.max() + 1 if int(needs_chances) else 0):
        chances[fold == k] = fit((fold >= 0) & (fold != k)).predict(features[fold == k])
    full = fit(fold >= 0)
    chances[fold < 0] = full.predict(features[fold < 0])
    chances.tofile(f"{folder}/{out}.chances.f32")
    trees = [tree["tree_structure"] for tree in full.dump_model()["tree_info"]]
    with open(f"{folder}/{out}.trees.json", "w") as file:
        json.dump(trees, file)


main(*sys.argv[1:])

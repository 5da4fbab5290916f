/** What it costs to compose the prompt of a scene. */
package com.vixenbliss.creator.bench.scene;

/** Avatar kits as they are stored: the words that describe a face, the pictures of it, and whose likeness they show. */
package com.vixenbliss.creator.visual.kit.model;

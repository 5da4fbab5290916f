/** Where somebody is: rooms and open places out of focus, their lights and weather. */
package com.vixenbliss.creator.sandbox.provider.drawing.place;
